import type { ApiError } from './types';

/** A refusal of the application, as something that can be thrown. */
export class Refused extends Error {
  readonly api: ApiError;

  constructor(api: ApiError) {
    super(api.code);
    this.api = api;
  }

  get code(): ApiError['code'] {
    return this.api.code;
  }
}

/** Whatever a call rejected with, as an `ApiError`; what is not one is an internal failure without details. */
export function refusalOf(thrown: unknown): Refused {
  if (thrown instanceof Refused) return thrown;
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string') {
    const given = thrown as Partial<ApiError>;
    return new Refused({ code: given.code ?? 'internal', fields: given.fields ?? [], args: given.args ?? {} });
  }
  return new Refused({ code: 'internal', fields: [], args: {} });
}
