/** What a handler is: parsed input in, an answer of the contract out. It knows no HTTP. */
import type { Endpoint, Input, Output } from '../../contract/endpoint.ts';
import type { ReadOptions } from '../../cypher/store.ts';
import type { WritingState } from '../../contract/api.ts';
import type { AppParts } from '../parts.ts';
import type { Turns } from '../turns.ts';

/** What handlers are made of. */
export interface HandlerParts extends Pick<AppParts, 'store' | 'embedder' | 'version' | 'work' | 'log' | 'figures'> {
  /** In which one write follows the other. */
  turns: Turns;
  writing: WritingState;
}

/** How a handler asks the store: with the time limit of a query, and no longer than the caller waits. */
export type Asked = Required<ReadOptions>;

/** Sends one event to the caller. */
export type Emit<E extends Endpoint> = (event: Output<E>) => void;

/** A file on its way: its text comes in pieces, so that a large one is never in memory whole. */
export interface FileAnswer {
  /** As whoever saves it will find it: of letters, digits, full stops and hyphens, without a path. */
  name: string;
  /** One of the media types of the endpoint. */
  type: string;
  pieces: AsyncIterable<string>;
}

/**
 * An endpoint that streams hands over its events one by one, one that answers with a file its pieces; what either throws before
 * the first is a problem as ever.
 */
export type Handler<E extends Endpoint> = E extends { stream: true }
  ? (input: Input<E>, asked: Asked, emit: Emit<E>) => Promise<void>
  : E extends { types: readonly string[] }
    ? (input: Input<E>, asked: Asked) => Promise<FileAnswer>
    : (input: Input<E>, asked: Asked) => Promise<Output<E>>;

export type StreamHandler = Handler<Endpoint & { stream: true }>;
export type FileHandler = Handler<Endpoint & { types: readonly string[] }>;
export type AnyHandler = Handler<Endpoint> | StreamHandler | FileHandler;
