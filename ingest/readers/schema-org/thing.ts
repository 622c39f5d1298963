/** A thing that schema.org data describes, whatever way the data is written in. */
import { Located } from '../located.ts';

export type Value = Located | Thing;

export interface Thing {
  /** The same for every mention of one thing; different things have different ones. */
  readonly key: string;
  /** Without the vocabulary: `Event`. */
  readonly types: readonly string[];
  /** Line of the source, from 1. */
  readonly line: number;
  /** The values of a property in their order; a single value is a list of one. */
  all(property: string): Value[];
}

export const isThing = (value: Value): value is Thing => !(value instanceof Located);

/** `https://schema.org/Event`, `schema:Event` and `Event` are one. */
export const localName = (name: string): string => name.slice(-200).replace(/^.*[/#:]/s, '');

export const things = (thing: Thing, ...properties: string[]): Thing[] =>
  properties.flatMap((property) => thing.all(property).filter(isThing));

/** A string as it is; of a thing in place of a string, its name. */
const said = (value: Value): Located | null =>
  isThing(value) ? (value.all('name').find((name) => name instanceof Located) ?? null) : value;

export const texts = (thing: Thing, ...properties: string[]): Located[] =>
  properties.flatMap((property) => thing.all(property).flatMap((value) => said(value) ?? []));

/** The first string of some properties. */
export function text(thing: Thing, ...properties: string[]): Located | null {
  for (const property of properties)
    for (const value of thing.all(property)) {
      const found = said(value);
      if (found) return found;
    }
  return null;
}

/** An event, a course that meets, a series of events. */
export const isEvent = ({ types }: Thing): boolean =>
  types.some((type) => /^(?:\w*Event|EventSeries|Hackathon|Festival|CourseInstance)$/.test(type));

export const isSeries = ({ types }: Thing): boolean => types.includes('EventSeries');

export const isOrganisation = ({ types }: Thing): boolean =>
  types.some((type) =>
    /Organization$|University$|^(?:Corporation|School|Library|NGO|Consortium|\w+Group|\w+Project)$/.test(type),
  ) && !types.includes('Person');
