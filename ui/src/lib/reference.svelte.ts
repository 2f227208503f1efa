import type { Country, Reference } from '../api/types';
import type { Locale } from '../i18n/i18n.svelte';

const nothing: Reference = { countries: [], zones: [], sectors: [], markings: [] };

/** Countries, zones, sectors and markings by code: the same in every workspace, so they may outlive a lock. */
export class ReferenceData {
  #data = $state.raw<Reference>(nothing);
  #countries = $derived(new Map(this.#data.countries.map((country) => [country.code, country])));
  #sectors = $derived(new Map(this.#data.sectors.map((sector) => [sector.code, sector])));
  #markings = $derived(new Map(this.#data.markings.map((marking) => [marking.code, marking])));

  async load(ask: () => Promise<Reference>): Promise<void> {
    if (this.#data.countries.length === 0) this.#data = await ask();
  }

  get zones(): readonly string[] {
    return this.#data.zones;
  }

  get markings(): Reference['markings'] {
    return this.#data.markings;
  }

  get sectors(): Reference['sectors'] {
    return this.#data.sectors;
  }

  country(code: string, locale: Locale): string {
    return this.#countries.get(code)?.[locale] ?? code;
  }

  /** The zone of a country's capital; empty for what has none. */
  zoneOf(code: string): string {
    return this.#countries.get(code)?.zone ?? '';
  }

  sector(code: string, locale: Locale): string {
    return this.#sectors.get(code)?.[locale] ?? code;
  }

  marking(code: string): string {
    return this.#markings.get(code)?.word ?? code;
  }

  /** Countries whose name or code begins with, then those that contain, what was typed. */
  countriesLike(text: string, locale: Locale): Country[] {
    return like(this.#data.countries, text, (country) => [country[locale], country.code, country.en]);
  }

  /** Countries of which a word of the name begins with what was typed; those whose name begins with it first. */
  countriesNamed(text: string, locale: Locale): Country[] {
    const wanted = ` ${fold(text.trim())}`;
    const named = (country: Country): boolean =>
      fold(` ${country[locale]} ${country.en} ${country.code}`).includes(wanted);
    const first = (country: Country): number => Number(!fold(` ${country[locale]}`).startsWith(wanted));
    return this.#data.countries.filter(named).sort((one, other) => first(one) - first(other));
  }

  zonesLike(text: string): string[] {
    return like(this.#data.zones, text.replaceAll(' ', '_'), (zone) => [zone, zone.slice(zone.lastIndexOf('/') + 1)]);
  }

  sectorsLike(text: string, locale: Locale): Reference['sectors'] {
    return like(this.#data.sectors, text, (sector) => [sector[locale], sector.code]);
  }
}

/** Case and diacritics set aside: `Turcia` finds *Țurcia* however it is typed. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** At most this many offers; more is not a choice. */
const OFFERS = 30;

function like<T>(all: readonly T[], text: string, names: (one: T) => string[]): T[] {
  const wanted = fold(text.trim());
  const begins: T[] = [];
  const contains: T[] = [];
  for (const one of all) {
    const folded = names(one).map(fold);
    if (folded.some((name) => name.startsWith(wanted))) begins.push(one);
    else if (folded.some((name) => name.includes(wanted))) contains.push(one);
  }
  return [...begins, ...contains].slice(0, OFFERS);
}
