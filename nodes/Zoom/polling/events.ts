import type { IDataObject, INodeProperties, IPollFunctions } from 'n8n-workflow';
import type { PollRun } from './run';

/** What the Event dropdown and the form of an event need. */
interface EventForm {
	/** Value in the dropdown, and key in the static data. */
	value: string;
	name: string;
	description: string;
	/** Zoom's own page about what is read. */
	see: string;
	/** Plan and scopes that the event needs. */
	requirements: string;
	/** The event's own fields. */
	fields: INodeProperties[];
	/** What the event watches, read from the form. @throws NodeOperationError that names the field */
	parameters: (context: IPollFunctions) => Promise<IDataObject>;
	/** What to check when Fetch Test Event finds nothing. */
	whenEmpty: string;
}

/** When Zoom was looked at before, in milliseconds since 1970. */
export interface Looks {
	last: number;
	/** The one before the last. */
	before: number;
}

/** What a poll found. */
export interface Outcome {
	/** What to emit, oldest first. */
	items: IDataObject[];
	/** What to store; undefined to leave the stored state as it is. */
	snapshot?: IDataObject;
	/** Whether everything was emitted. */
	complete: boolean;
	/** What the user should know, besides the items. */
	notice?: string;
}

/** How an event decides what fires. */
export interface Strategy {
	/** Whether what is stored can be a snapshot of it. */
	isSnapshot: (snapshot: IDataObject) => boolean;
	/** Remembers what there is, so that only what comes later fires. */
	baseline: (run: PollRun) => Promise<Outcome>;
	/** Finds what is new since a snapshot was taken. */
	find: (run: PollRun, snapshot: IDataObject, looks: Looks) => Promise<Outcome>;
	/** What could be emitted now, for Fetch Test Event. */
	sample: (run: PollRun) => Promise<IDataObject[]>;
}

/** An event of the trigger: `newItems` and `changes` make one of the small functions that are its own. */
export interface ZoomEvent extends EventForm {
	strategy: Strategy;
}

/** An event that fires once for every entry of a list that was not there before. */
export interface NewEvent extends EventForm {
	/**
	 * Reads the list, without what may not fire yet.
	 * @param reachedAt when it was read before, in milliseconds since 1970; what came since then is looked for
	 */
	read: (run: PollRun, reachedAt: number) => Promise<IDataObject[]>;
	/** What makes an entry the same at every read; undefined where Zoom left it out. */
	key: (entry: IDataObject, run: PollRun) => string | undefined;
	/** The entry's own time in milliseconds since 1970; NaN where Zoom gives none. */
	time: (entry: IDataObject, run: PollRun) => number;
	/** Entries older than this, in milliseconds since 1970, are never new; asked at the baseline and at each emission. */
	ignoreBefore: (run: PollRun, moment: 'baseline' | 'emission') => number;
	/**
	 * Only where a list is that of one session, so that a list without any known entry is another session's: the
	 * entries of sessions that came and went since the last known one.
	 * @param newest time of the last known entry, in milliseconds since 1970; undefined when none is known
	 * @param reachedAt when the list was last read, likewise
	 */
	missed?: (run: PollRun, newest: number | undefined, reachedAt: number) => Promise<IDataObject[]>;
	/** Of the unseen entries those that fire, given the entries known before. */
	select?: (unseen: IDataObject[], known: IDataObject[], run: PollRun) => IDataObject[];
	/** What is emitted. A promise where Zoom is asked for more, so that time may run out between two entries. */
	payload: (entry: IDataObject, run: PollRun) => IDataObject | Promise<IDataObject>;
}

/** An event that fires when an object is not what it was. */
export interface ChangedEvent extends EventForm {
	/**
	 * Reads the object; undefined while it does not exist.
	 * @param reachedAt when it was last read, in milliseconds since 1970
	 */
	read: (run: PollRun, reachedAt: number) => Promise<IDataObject | undefined>;
	/**
	 * What is stored and compared: the object without what moves by itself, and without secrets in clear.
	 * @param salt of the hashes that stand for secrets
	 */
	snapshot: (object: IDataObject, run: PollRun, salt: string) => IDataObject;
	/** What is emitted, oldest first. `before` is undefined when there was nothing yet. */
	compare: (
		before: IDataObject | undefined,
		after: IDataObject,
		object: IDataObject,
		run: PollRun,
	) => IDataObject[];
	/** The object as it would be emitted, for Fetch Test Event. */
	sample: (object: IDataObject, run: PollRun) => IDataObject[];
}
