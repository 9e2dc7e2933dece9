import { execute } from '../../../../scripts/start/executions.mjs';
import { check } from '../../matrix/outcome.mjs';
import { gives, importExample, shows } from '../import.mjs';

const FILE = 'recurring-meetings-from-a-table';
const TRIGGER = 'Every hour';
const year = new Date().getUTCFullYear() + 1;
const rows = [
	{ Topic: 'Team meeting', Start: `${year}-01-11 09:30`, Repeats: 'Weekly', Weekdays: 'Mon, Thu' },
	{ Topic: 'Standup', Start: `${year}-01-11 08:00`, Repeats: 'daily', Weekdays: '' },
	{ Topic: 'Board', Start: `${year}-01-15 17:00`, Repeats: 'monthly', Weekdays: '' },
	{ Topic: 'Wrong', Start: `${year}-01-15 17:00`, Repeats: 'sometimes', Weekdays: '' },
	{
		Topic: 'Done before',
		Start: '',
		Repeats: '',
		Weekdays: '',
		'Join Link': 'https://zoom.example/j/1',
	},
	{ Topic: '', Start: '', Repeats: '', Weekdays: '' },
].map((row, index) => ({
	row_number: index + 2,
	'Time Zone': 'Europe/Berlin',
	Minutes: 45,
	Times: 6,
	'Join Link': '',
	'Meeting ID': '',
	Status: '',
	...row,
}));

const table = (list) => gives(`return ${JSON.stringify(list)}.map((json) => ({ json }));`);

export async function recurringMeetingsFromATable(context) {
	const { api, sandbox } = context;
	const meetingOf = (row) =>
		sandbox.data.meetings.find(({ id }) => id === Number(row['Meeting ID']));
	const runWith = async (list) => {
		const standIns = { 'Read the table': table(list), 'Write it back': shows() };
		const id = await importExample(context, FILE, { standIns });
		const run = await execute(api, id, TRIGGER);
		check(run.status === 'success', `${run.status}: ${run.failure}`);
		return run.runs('Write it back').flatMap(({ items }) => items);
	};
	const written = await runWith(rows);
	const numbers = written.map(({ row_number }) => row_number).sort();
	check(numbers.join() === '2,3,4,5', `rows written: ${numbers}`);
	const byRow = (number) => written.find(({ row_number }) => row_number === number);

	const expected = [
		[2, 'Team meeting', { type: 2, repeat_interval: 1, weekly_days: '2,5', end_times: 6 }],
		[3, 'Standup', { type: 1, repeat_interval: 1, end_times: 6 }],
		[4, 'Board', { type: 3, repeat_interval: 1, monthly_day: 15, end_times: 6 }],
	];
	for (const [row, topic, recurrence] of expected) {
		const meeting = meetingOf(byRow(row));
		const { duration, timezone, occurrences } = meeting ?? {};
		check(
			meeting?.topic === topic &&
				duration === 45 &&
				timezone === 'Europe/Berlin' &&
				occurrences.length === 6,
			`${topic} became ${JSON.stringify({ topic: meeting?.topic, duration, timezone, occurrences })}`,
		);
		check(
			Object.entries(recurrence).every(([name, value]) => meeting.recurrence[name] === value),
			`${topic} repeats ${JSON.stringify(meeting.recurrence)}`,
		);
		check(byRow(row)['Join Link'].includes(`/j/${meeting.id}`), `link: ${byRow(row)['Join Link']}`);
	}
	check(
		meetingOf(byRow(2)).occurrences[0].start_time === `${year}-01-11T08:30:00Z`,
		'the first meeting does not start at 9:30 in Berlin',
	);
	const { Status: reason, ...wrong } = byRow(5);
	check(/Recurrence/.test(reason) && !wrong['Join Link'], `the wrong row says: ${reason}`);
	check(
		byRow(2).asked.columns.matchingColumns[0] === 'row_number',
		'rows are not matched by number',
	);

	check((await runWith([])).length === 0, 'an empty table wrote rows');
	return `Google Sheets (2); a wrong row says "${reason}"`;
}
