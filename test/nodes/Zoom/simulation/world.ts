import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Reply } from './zoom';

/** A part of Zoom, and what must come of it by the promise of its event. Knows nothing of the engine. */
export interface World {
	/** What the user filled in, besides the event. */
	parameters: () => INodeParameters;
	/** The user edits the form. */
	edit: (pick: number) => void;
	/** What of the form says what is watched: another one starts afresh. */
	watches: () => unknown[];
	/** What can happen in Zoom, by name. `pick` chooses on what. */
	changes: Record<string, (pick: number) => void>;
	/** Names of those that can happen while a list is read. */
	between?: string[];
	answer: (path: string, query: IDataObject) => Reply | Promise<Reply>;
}

/** Something that fires once. */
export interface Entry {
	identity: string;
	/** In milliseconds since 1970; undefined where the order is free. */
	time?: number;
	/** Whether it has to fire, or only may, by a documented exception. */
	duty: 'must' | 'may';
	/** What is emitted, links aside. */
	payload: IDataObject;
	/** What is emitted instead when it is deleted after the list and before its details are read. */
	withoutDetails?: IDataObject;
}

export interface NewWorld extends World {
	kind: 'new';
	/** What Zoom shows now and what may fire. */
	due: () => Entry[];
	/** The trigger starts to watch at this moment; what `known` gives never fires from then on. */
	baseline: () => void;
	/** Identities of what is there now, shown or not. */
	known: () => string[];
}

/** What a poll that looks now may emit. */
export interface Verdict {
	/** Whether it has to emit, may emit, or must not. */
	duty: 'must' | 'may' | 'never';
	/** What is emitted, links aside; several where one poll gives several items. */
	payloads: IDataObject[];
}

export interface ChangedWorld extends World {
	kind: 'changed';
	/** The members of what is emitted. */
	members: string[];
	/** Members of the object that differ from read to read. */
	noise: string[];
	/** What the object means to the user now, held against what it was at the baseline or the last emission. */
	verdict: () => Verdict;
	/** The user knows the object as it is now: by a baseline or by what was emitted. */
	told: (how: 'baseline' | 'emission') => void;
	/** A poll succeeded, whether or not it emitted. */
	looked?: () => void;
}

/** A world that knows only that something happened. */
export interface OccasionWorld extends World {
	kind: 'occasion';
	/** Whether each time gives an item of its own; else one item tells of all times. */
	each: boolean;
	/** Members of the item for each time that it happened. */
	happened: () => IDataObject[];
}

export type AnyWorld = NewWorld | ChangedWorld | OccasionWorld;

/** What a world needs: Zoom's clock, in milliseconds since 1970. */
export type MakeWorld = (now: () => number) => AnyWorld;
