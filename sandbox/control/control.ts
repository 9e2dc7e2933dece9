import type { Context } from '../context';
import type { JsonObject } from '../data/types';
import { closed, integer, object, type Schema } from '../endpoints/shapes/schema';

/** A function that steers the sandbox: the object it takes, and what it does with it. */
export interface ControlFunction<Options, Result> {
	takes: Schema<Options>;
	run: (context: Context, options: Options) => Result;
}

/** Declares a control function; `run` gets the type of its options from the schema. */
export const control = <Options, Result>(
	takes: Schema<Options>,
	run: (context: Context, options: Options) => Result,
): ControlFunction<Options, Result> => ({ takes: closed(takes), run });

/** Lets an object have other members too, those of `Data`, which nothing checks: `open<Data>()(object({ … }))`. */
export const open =
	<Data = JsonObject>() =>
	<Named>(named: Schema<Named>): Schema<Named & Data> =>
		({ ...named, additionalProperties: true }) as Schema<Named & Data>;

export const nothing = object({});
export const data: Schema<JsonObject> = { type: 'object' };
export const atLeast = (minimum: number): Schema<number> => ({ ...integer, minimum });

/** The number of a meeting or webinar, which stands for its latest instance, or the UUID of an instance. */
export const idOrUuid: Schema<number | string> = { type: ['integer', 'string'] };
