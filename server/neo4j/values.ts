import neo4j from 'neo4j-driver';
import type { PropertyValue } from '../../contract/model/graph.ts';
import { dayOfDate } from './days.ts';

/**
 * A property as the driver gives it, as JSON that loses nothing: whole numbers that JavaScript cannot hold
 * exactly, dates, points and durations become text. Text is composed (NFC).
 * @param value anything but a node, a relationship or a path
 */
export function toJson(value: unknown): PropertyValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return fromInteger(value);
  if (Array.isArray(value)) return value.map(toJson);
  return neo4j.isInt(value) ? fromInteger(value.toBigInt()) : fromObject(value);
}

function fromInteger(value: bigint): number | string {
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}

function fromObject(value: object): PropertyValue {
  const day = dayOfDate(value);
  if (day !== undefined) return day;
  if (neo4j.isPoint(value)) return pointAsText(value);
  // The driver writes the sign of a time after one that has none, which ISO 8601 doesn't.
  if (neo4j.isDuration(value)) return String(value).replace(/T$/, '');
  if (neo4j.isVector(value)) return [...value.asTypedArray()].map(toJson);
  if (value instanceof Int8Array) return Buffer.from(value).toString('base64');
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toJson(each)]));
}

/** As extended well-known text, which keeps the coordinate system: `SRID=4326;POINT(105.8 21)`. */
function pointAsText({
  srid,
  x,
  y,
  z,
}: {
  srid: unknown;
  x: number;
  y: number;
  z?: number | undefined;
}): string {
  return z === undefined ? `SRID=${srid};POINT(${x} ${y})` : `SRID=${srid};POINT Z(${x} ${y} ${z})`;
}

/**
 * A parameter as the driver takes it. JavaScript's whole numbers become Neo4j integers: this is the one
 * place that does so, and it is why no question can ask with a whole number that is meant as a float.
 */
export function toParameter(value: unknown): unknown {
  if (Number.isSafeInteger(value)) return BigInt(value as number);
  if (Array.isArray(value)) return value.map(toParameter);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toParameter(each)]));
  }
  return value === undefined ? null : value;
}
