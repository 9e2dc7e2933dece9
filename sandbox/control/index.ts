import Ajv from 'ajv';

import type { Context } from '../context';
import { behaviour } from './behaviour';
import type { ControlFunction } from './control';
import { live } from './live';
import { recordings } from './recordings';
import { seed } from './seed';
import { sessions } from './sessions';
import { users } from './users';

const FUNCTIONS = { ...behaviour, ...sessions, ...live, ...seed, ...recordings, ...users };

/** How a test calls a control function: without its object where nothing in it must be there. */
type Call<Options, Result> = [keyof Options] extends [never]
	? () => Result
	: Record<never, never> extends Options
		? (options?: Options) => Result
		: (options: Options) => Result;

/** The functions tests steer the sandbox with; each takes one object. */
export type SandboxControl = {
	[Name in keyof typeof FUNCTIONS]: (typeof FUNCTIONS)[Name] extends ControlFunction<
		infer Options,
		infer Result
	>
		? Call<Options, Result>
		: never;
};

/** The control functions over one sandbox. */
export const newControl = (context: Context): SandboxControl =>
	Object.fromEntries<unknown>(
		Object.entries(FUNCTIONS).map(([name, { run }]) => [
			name,
			(options = {}) => run(context, options as never),
		]),
	) as SandboxControl;

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });

/** What is wrong with the arguments of a control function, in words; undefined when nothing is. */
export function controlProblem(name: string, args: unknown): string | undefined {
	if (!Object.hasOwn(FUNCTIONS, name)) {
		const names = Object.keys(FUNCTIONS).join(', ');
		return `There is no control function "${name}". There are: ${names}.`;
	}
	if (ajv.validate(FUNCTIONS[name as keyof SandboxControl].takes, args)) return undefined;
	return `${name}: ${ajv.errorsText(ajv.errors, { dataVar: 'arguments' })}`;
}
