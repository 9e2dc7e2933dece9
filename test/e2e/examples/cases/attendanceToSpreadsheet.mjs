import { check } from '../../matrix/outcome.mjs';
import { importExample, shows } from '../import.mjs';
import { executionWith, whilePublished } from '../published.mjs';

const FILE = 'attendance-to-spreadsheet';
const TOPIC = 'Standup with two devices';
const MINUTE = 60_000;

/** Ends a meeting that had these people, each { name, email?, from, to } in minutes before now. */
function hold(sandbox, topic, people) {
	const { id } = sandbox.control('addMeeting', { topic });
	const at = (minutes) =>
		new Date(Date.now() - minutes * MINUTE).toISOString().replace(/\.\d+/, '');
	const participants = people.map(({ from, to, ...person }) => ({
		...person,
		join_time: at(from),
		leave_time: at(to),
	}));
	return sandbox.control('endMeeting', { id, participants });
}

export async function attendanceToSpreadsheet(context) {
	const { api, sandbox } = context;
	const id = await importExample(context, FILE, {
		values: { 'Give Zoom time': { amount: 1, unit: 'seconds' } },
		standIns: { 'Add the rows': shows() },
	});
	const run = await whilePublished(api, id, FILE, async () => {
		const ada = { name: 'Ada', email: 'ada@guest.example' };
		const { uuid } = hold(sandbox, TOPIC, [
			{ ...ada, from: 28, to: 18 },
			{ ...ada, from: 20, to: 10 },
			{ ...ada, from: 6, to: 2 },
			{ name: 'Ben without email', from: 25, to: 5 },
			{ name: 'Eve in a breakout room', id: 'AJ9P0eveGuestId', from: 25, to: 20 },
			{ name: 'Eve in a breakout room', from: 20, to: 15, status: 'in_breakout_room' },
			{ name: 'Eve in a breakout room', id: 'AJ9P0eveGuestId', from: 15, to: 10 },
			{ name: 'Cleo in the lobby', from: 9, to: 8, status: 'in_waiting_room' },
		]);
		hold(sandbox, 'Nobody came', []);
		hold(sandbox, 'Second meeting', [
			{ ...ada, from: 15, to: 0 },
			{ name: 'Dora', from: 15, to: 1 },
		]);
		return await executionWith(api, id, 'Meeting ended', ({ meeting }) => meeting.uuid === uuid);
	});
	check(run.status === 'success', `${run.status}: ${run.failure}`);
	const rows = run.node('Add the rows').items;
	const minutes = rows
		.map(({ Meeting, Name, Minutes }) => `${Meeting}, ${Name}: ${Minutes}`)
		.sort();
	const wanted = [
		'Second meeting, Ada: 15',
		'Second meeting, Dora: 14',
		`${TOPIC}, Ada: 22`,
		`${TOPIC}, Ben without email: 20`,
		`${TOPIC}, Eve in a breakout room: 15`,
	];
	check(JSON.stringify(minutes) === JSON.stringify(wanted), `the rows are: ${minutes.join('; ')}`);
	const { asked, file, ...row } = rows.find(
		({ Meeting, Name }) => Meeting === TOPIC && Name === 'Ada',
	);
	check(
		row.Email === 'ada@guest.example' &&
			/^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(row.Joined) &&
			row.Joined < row.Left,
		`a row is: ${JSON.stringify(row)}`,
	);
	check(
		Object.keys(row).join() === 'Meeting,Name,Email,Joined,Left,Minutes',
		`the columns are: ${Object.keys(row)}`,
	);
	check(asked.sheetName.value === 'Attendance', `the sheet is ${asked.sheetName.value}`);
	check(JSON.stringify(file) === '{}', 'a file came with a row');
	return 'Google Sheets';
}
