import type { TestCredential } from '../../../support/types';
import { clock, inSimulatedTime } from './clock';
import type { Command, Story } from './commands';
import { Host, type Result } from './host';
import { oracleFor, type Oracle } from './oracle';
import type { AnyWorld, MakeWorld } from './world';
import { Zoom } from './zoom';

/** What a simulation saw, to show that it tried something. */
export interface Counts {
	polls: number;
	failed: number;
	baselines: number;
	shifted: number;
	/** Polls whose time was up before all was read. */
	unfinished: number;
	restarts: number;
	emitted: number;
}

/** How far Zoom's clock is ahead of n8n's, and the time at the start. */
export interface Setting {
	clockAhead: number;
	start: number;
}

/** What the trigger keeps of its time for storing and emitting, in milliseconds. */
const RESERVE = 3000;

/** Steps after which a list may be another one. */
const CHANGING: Array<Command['do']> = ['change', 'shift', 'wait', 'edit'];

let accounts = 0;

/** One sequence of steps on one world; what is emitted is held against what the world says. */
class Simulation {
	private readonly world: AnyWorld;
	private readonly zoom: Zoom;
	private readonly oracle: Oracle;
	/** Each sequence has a Zoom account of its own. */
	private readonly credential: TestCredential = {
		id: `account-${++accounts}`,
		type: 'zoomUserOAuth2Api',
		data: { plan: 'business' },
	};
	private host!: Host;
	private includeInactive = false;
	/** What was watched at the last baseline. */
	private watched?: string;
	/** What was read by polls whose time was up, and may be gone on from; and whether all is still as it was then. */
	private pending?: { what: 'baseline' | 'poll'; same: boolean };
	/** Until when the daily limit is spent, as far as a poll was told. */
	private quietUntil = 0;

	constructor(
		private readonly event: string,
		make: MakeWorld,
		setting: Setting,
		private readonly counts: Counts,
	) {
		clock.now = setting.start;
		this.zoom = new Zoom((path, query) => this.world.answer(path, query), setting.clockAhead);
		this.world = make(() => this.zoom.now);
		this.oracle = oracleFor(this.world);
	}

	async run({ before, steps }: Story): Promise<void> {
		for (const { name, pick } of before) {
			clock.now += 2500;
			this.world.changes[name](pick);
		}
		clock.now += 10_000;
		this.host = await Host.start(this.form(), this.credential, this.zoom);
		await this.poll();
		for (const command of steps) {
			clock.now += 2500;
			await this.step(command);
		}
		this.zoom.faults = [];
		this.zoom.betweenPages = undefined;
		this.host.budget = undefined;
		clock.now = Math.max(clock.now, this.zoom.limitResetsAt) + 1000;
		// The first may go on with what an earlier one began.
		await this.poll();
		await this.poll();
		await this.poll();
	}

	private async step(command: Command): Promise<void> {
		if (this.pending && CHANGING.includes(command.do)) this.pending.same = false;
		if (command.do === 'change') this.world.changes[command.name](command.pick);
		if (command.do === 'shift') {
			this.zoom.betweenPages = () => this.world.changes[command.name](command.pick);
		}
		if (command.do === 'wait') clock.now += command.milliseconds;
		if (command.do === 'hurry') this.host.budget = RESERVE + command.milliseconds;
		if (command.do === 'fault') this.zoom.faults.push({ ...command.fault });
		if (command.do === 'addMembers') this.zoom.added = command.seeds;
		if (command.do === 'poll') await this.poll();
		if (command.do === 'overlap') await this.overlap();
		if (command.do === 'fetchTestEvent') await this.fetchTestEvent();
		if (command.do === 'restart') this.restart();
		if (command.do === 'switchOff') this.host.deactivate('activate');
		if (command.do === 'include') {
			this.includeInactive = command.inactive;
			await this.host.edit(this.form(), this.credential);
			this.publish();
		}
		if (command.do === 'edit') {
			this.world.edit(command.pick);
			await this.host.edit(this.form(), this.credential);
			this.publish();
		}
	}

	/** A new version of the workflow; one that is switched off is still to be switched on. */
	private publish(): void {
		const { activates, activation } = this.host;
		this.host.deactivate(activates && activation === 'activate' ? 'activate' : 'update');
	}

	private restart(): void {
		this.counts.restarts++;
		this.quietUntil = 0;
		this.pending = undefined;
		const { activates, activation } = this.host;
		this.host.restart();
		this.host.deactivate(activates && activation === 'activate' ? 'activate' : 'init');
	}

	private async poll(): Promise<void> {
		await this.observe(async () => [await this.host.poll()]);
	}

	private async overlap(): Promise<void> {
		await this.observe(async () => await this.host.overlap());
	}

	private async observe(poll: () => Promise<Result[]>): Promise<void> {
		const { activates, activation } = this.host;
		const baseline =
			this.watched !== this.watches() ||
			(activates && activation === 'activate' && !this.includeInactive);
		const published = activates && activation === 'activate';
		const silent = !baseline && !published && clock.now < this.quietUntil;
		const what = baseline ? 'baseline' : 'poll';
		if (this.pending?.what !== what) this.pending = undefined;
		const requests = this.zoom.requests;
		this.zoom.startPoll();
		this.oracle.before(this.pending?.what);
		const started = clock.now;
		const { budget = Infinity } = this.host;
		const [result, ...others] = await poll();
		this.host.budget = undefined;
		const isLate = clock.now - started > budget - RESERVE;
		this.counts.polls++;
		if (others.some(({ items, error }) => items.length || error)) {
			throw new Error('The poll that came second did something');
		}
		if (silent) {
			if (result.error || result.items.length || this.zoom.requests > requests) {
				throw new Error('It did not keep quiet until the limit resets');
			}
			return;
		}
		if (result.error) {
			// A poll with little time may fail for lack of it.
			const isHurried = budget < Infinity;
			this.fail(result.error, isHurried);
			if (isHurried) this.pending ??= { what, same: !this.zoom.shifted };
			return;
		}
		this.quietUntil = 0;
		const same = !this.zoom.shifted && this.pending?.same !== false;
		const unfinished = isLate && (baseline ? !result.stored : result.items.length === 0);
		this.pending = unfinished ? { what, same } : undefined;
		if (unfinished) this.counts.unfinished++;
		if (baseline && !result.stored) {
			if (!unfinished || result.items.length) throw new Error('A baseline was not written down');
			return;
		}
		if (this.zoom.shifted) this.counts.shifted++;
		if (baseline) this.counts.baselines++;
		this.counts.emitted += result.items.length;
		this.oracle.judge({ items: result.items, baseline, shifted: !same || isLate });
		this.watched = this.watches();
	}

	private fail(error: Error, mayFail: boolean): void {
		this.counts.failed++;
		if (!this.zoom.failed && !mayFail) throw error;
		this.quietUntil = /limit for today/.test(error.message) ? this.zoom.limitResetsAt : 0;
	}

	private async fetchTestEvent(): Promise<void> {
		this.zoom.startPoll();
		// Only a poll is in a hurry; someone who tries the trigger has n8n's own time.
		const { budget } = this.host;
		this.host.budget = undefined;
		const { items, error, untouched } = await this.zoom.aside(
			async () => await this.host.fetchTestEvent(),
		);
		this.host.budget = budget;
		if (!untouched) throw new Error('Fetch Test Event wrote something');
		if (items.length > 3) throw new Error('Fetch Test Event gave more than three samples');
		const empty = error?.message === 'Zoom has nothing to show for this event yet';
		if (error && !empty && !this.zoom.failed) throw error;
	}

	private watches(): string {
		return JSON.stringify(this.world.watches());
	}

	private form() {
		const { options, ...own } = this.world.parameters();
		return {
			...own,
			event: this.event,
			options: { ...(options as object), includeInactive: this.includeInactive },
		};
	}
}

/**
 * Runs one sequence of steps.
 * @throws Error that says what the trigger did wrong
 */
export async function simulate(
	event: string,
	make: MakeWorld,
	setting: Setting,
	story: Story,
	counts: Counts,
): Promise<void> {
	await inSimulatedTime(async () => await new Simulation(event, make, setting, counts).run(story));
}
