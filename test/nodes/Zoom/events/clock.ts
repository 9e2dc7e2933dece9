/* eslint-disable @n8n/community-nodes/no-restricted-globals -- a test has to move the clock of all it runs */
const RealDate = Date;
let ahead = 0;

const now = () => RealDate.now() + ahead;

globalThis.Date = new Proxy(RealDate, {
	construct: (target, args: [], caller) =>
		Reflect.construct(target, args.length ? args : [now()], caller),
	get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});

afterAll(() => {
	globalThis.Date = RealDate;
});

/** The clock of the test: node and sandbox both go by it. */
export const clock = {
	/** Lets time pass, in milliseconds. */
	pass(ms: number): void {
		ahead += ms;
	},
	/** Sets it to a moment, from which it goes on. */
	set(moment: string): void {
		ahead = RealDate.parse(moment) - RealDate.now();
	},
	/** Sets it to the real time. */
	reset(): void {
		ahead = 0;
	},
};
