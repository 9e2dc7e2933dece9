import fc from 'fast-check';
import type { Fault } from './zoom';
import { HOUR, MINUTE } from '../../../../nodes/Zoom/http/time';

/** One step of a simulation. */
export type Command =
	/** Something happens in Zoom. */
	| { do: 'change'; name: string; pick: number }
	/** It happens while the next list of several pages is read. */
	| { do: 'shift'; name: string; pick: number }
	| { do: 'wait'; milliseconds: number }
	| { do: 'poll' | 'overlap' | 'fetchTestEvent' | 'restart' | 'switchOff' }
	| { do: 'fault'; fault: Fault }
	/** The next poll gets so little time that a list of several pages may not end in it. */
	| { do: 'hurry'; milliseconds: number }
	| { do: 'edit'; pick: number }
	/** Zoom adds members to its answers, or takes them back. */
	| { do: 'addMembers'; seeds: number[] }
	/** Include Events While Inactive, for the next time that the workflow is switched on. */
	| { do: 'include'; inactive: boolean };

/** What a sequence does. */
export interface Story {
	/** What happens in Zoom before the workflow is published. */
	before: Array<{ name: string; pick: number }>;
	steps: Command[];
}

/**
 * Sequences of steps, in which the changes of a world are as frequent as polls.
 * @param between the changes that can happen while a list is read
 * @param early the changes that can happen before the workflow is published
 */
export function stories(
	changes: string[],
	between = changes,
	early = changes,
): fc.Arbitrary<Story> {
	const oneOf = (names: string[]) =>
		fc.record({ name: fc.constantFrom(...names), pick: fc.nat({ max: 23 }) });
	const command: fc.Arbitrary<Command> = fc.oneof(
		{ weight: 14, arbitrary: oneOf(changes).map((it): Command => ({ do: 'change', ...it })) },
		{ weight: 14, arbitrary: fc.constant<Command>({ do: 'poll' }) },
		{
			weight: 5,
			arbitrary: fc
				.constantFrom(
					1000,
					MINUTE,
					10 * MINUTE,
					HOUR,
					5 * HOUR,
					23 * HOUR,
					3 * 24 * HOUR,
					20 * 24 * HOUR,
				)
				.map((milliseconds): Command => ({ do: 'wait', milliseconds })),
		},
		{ weight: 3, arbitrary: oneOf(between).map((it): Command => ({ do: 'shift', ...it })) },
		{
			weight: 3,
			arbitrary: fc
				.record({
					kind: fc.constantFrom<Fault['kind']>('tooFast', 'daily', 'down', 'reset', 'expired'),
					after: fc.nat({ max: 3 }),
					count: fc.constantFrom(1, 2, 12),
				})
				.map((fault): Command => ({ do: 'fault', fault })),
		},
		{
			weight: 4,
			arbitrary: fc
				.constantFrom(10, 50, 90, 170)
				.map((milliseconds): Command => ({ do: 'hurry', milliseconds })),
		},
		{ weight: 1, arbitrary: fc.constant<Command>({ do: 'overlap' }) },
		{ weight: 1, arbitrary: fc.constant<Command>({ do: 'fetchTestEvent' }) },
		{ weight: 2, arbitrary: fc.constant<Command>({ do: 'restart' }) },
		{ weight: 1, arbitrary: fc.constant<Command>({ do: 'switchOff' }) },
		{
			weight: 2,
			arbitrary: fc
				.subarray([1, 2, 3, 4, 5])
				.map((seeds): Command => ({ do: 'addMembers', seeds })),
		},
		{ weight: 1, arbitrary: fc.nat({ max: 23 }).map((pick): Command => ({ do: 'edit', pick })) },
		{
			weight: 1,
			arbitrary: fc.boolean().map((inactive): Command => ({ do: 'include', inactive })),
		},
	);
	return fc.record({
		before: fc.array(oneOf(early), { maxLength: 8 }),
		steps: fc.array(command, { maxLength: 35, size: 'max' }),
	});
}
