import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Sandbox, SandboxControl } from '../sandbox';
import type { Shape } from '../scripts/docs/schemas/shape';

/** The local Zoom API as entries see it: what it holds, and how to make more. */
export type Account = Pick<Sandbox, 'control' | 'data'>;

/** A call that can be made with each parameter of the endpoint, one at a time. */
export interface Target {
	/** What the form has to hold before anything else. */
	required: INodeParameters;
	/** Values that only this account makes valid, by Zoom's name of the parameter. */
	values: Record<string, unknown>;
}

/** What the catalogue knows of an operation. */
export interface OperationEntry {
	/** Plan, role and switches that Zoom wants, for the page. */
	wants: string;
	/** What is good to know, for the page: a bullet each, in Markdown. */
	goodToKnow: string[];
	/**
	 * Parameters of a call that finds something in the local Zoom API; what it works on is made first. It is the
	 * example of the page, the operation's node in `npm start`, and what tests call.
	 */
	call: (account: Account) => INodeParameters;
	/** Where tests of each parameter need more than `call`: something that all of the parameters can be about. */
	target?: (account: Account) => Target;
	/** Where `call` works only once: the parameters in the workflow of `npm start`, which runs again and again. */
	inWorkflow?: INodeParameters;
}

/** A user, meeting, webinar or recording entered By ID. */
export function byId(value: string | number): INodeParameters {
	return { __rl: true, mode: 'id', value: String(value) };
}

/** The form of an event that watches this user, or the connected one. */
export function ofUser(userId?: string): INodeParameters {
	return userId === undefined ? {} : { userId: byId(userId) };
}

/** A day of the local Zoom API, such as 2026-03-31; `offset` counts days from today. */
export function day({ control }: Account, offset = 0): string {
	const today = new Date(control.serverTime().now);
	today.setUTCDate(today.getUTCDate() + offset);
	return today.toISOString().slice(0, 10);
}

/** Somebody who registers. */
export const person = { email: 'robin.lee@example.com', first_name: 'Robin' };

/** One way in which an event asks Zoom. */
export interface EventRequests {
	/** What tells this way from the others of the event. */
	when?: string;
	/** Endpoints that every poll asks, by their IDs in the local Zoom API. */
	ids: string[];
	/** Endpoints that are asked once more for each thing that is new. */
	forNew?: string[];
	/** The form with which the event asks this way, of something that is there. */
	parameters?: (account: Account) => INodeParameters;
}

/** A call of the local Zoom API's control functions: the function's name, and what it takes. */
export type ControlCall = {
	[Name in keyof SandboxControl]: [name: Name, ...Parameters<SandboxControl[Name]>];
}[keyof SandboxControl];

/** Something that is watched, and what happens to it. */
export interface Occasion {
	/** The form, besides the user: an event that watches a user watches the connected one. */
	parameters: INodeParameters;
	/** Makes the event happen, for the first, second or further time. */
	change: (time: number) => ControlCall;
	/** Members that the item has after the first time; `made` is what the call returned. */
	shows: (made: IDataObject) => IDataObject;
	/** Changes what Zoom changes by itself: nothing may fire. */
	noise?: ControlCall[];
}

/** A list that is watched. */
export interface WatchedList {
	/** The form. */
	parameters: INodeParameters;
	/** Where the local Zoom API holds its entries. */
	entries: unknown[];
	/** Adds so many. */
	add: (count: number) => void;
}

/** What the catalogue knows of an event; the words of its page stand in a Markdown file of the same name. */
export interface EventEntry {
	/** More than one where a field decides. */
	requests: EventRequests[];
	/** Endpoints that are asked only where something was missed. */
	sometimesAsks?: string[];
	/** What an item holds. */
	item: () => Shape | Promise<Shape>;
	/** How the event is watched in the local Zoom API, and what makes it happen. */
	occasion: (account: Account) => Occasion;
	/** Where the event has Page Size: the list that it watches, of the connected user or of another. */
	list?: (account: Account, userId?: string) => WatchedList;
}

/** Makes a call of the control functions. Returns what that returned. */
export function perform({ control }: Account, [name, ...options]: ControlCall): IDataObject {
	const call = control[name] as (...taken: unknown[]) => unknown;
	return call(...options) as IDataObject;
}

/** A meeting that two people attended, and its UUID. */
export function held({ control }: Account) {
	const { id } = control.addMeeting();
	const people = [{ name: 'Robin' }, { name: 'Sam', email: 'sam@example.org' }];
	return { id, uuid: control.endMeeting({ id, participants: people }).uuid };
}
