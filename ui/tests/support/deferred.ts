/** A promise that a test settles when it wants: the application being slow. */
export interface Deferred<T> {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (reason: unknown) => void;
}

export function deferred<T>(): Deferred<T> {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** A refusal as it crosses the border. */
export const refusal = (
  code: string,
  fields: { field: string; problem: string }[] = [],
  args: Record<string, string> = {},
) => ({
  code,
  fields,
  args,
});
