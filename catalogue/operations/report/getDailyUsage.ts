import { day, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher; an administrator',
	goodToKnow: [
		'One item for each day of the month: meetings, participants, minutes and new users.',
		'Without **Month** and **Year** it is the current month. Zoom keeps six months.',
		'The numbers of today still grow.',
	],
	call: (account) => {
		const [year, month] = day(account).split('-').map(Number);
		return { filters: { year, month } };
	},
	target(account) {
		// The report takes a month of this year, so in January no month but that one.
		const [year, month] = day(account).split('-').map(Number);
		return { required: {}, values: { year, month: Math.max(1, month - 1) } };
	},
};

export default entry;
