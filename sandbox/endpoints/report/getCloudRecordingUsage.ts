import { needsReports, reportedDays, reportedUsers } from '../../behaviour/reports';
import { day, DAY } from '../../data/maker';
import { endpoint } from '../endpoint';
import { daysQuery } from '../shapes/report';
import { list, object, string } from '../shapes/schema';

const MEGABYTE = 1_000_000;

export const reportCloudRecordingUsage = endpoint('GET /report/cloud_recording', {
	id: 'reportCloudRecording',
	rate: 'Heavy',
	scopes: {
		classic: ['report:read'],
		granular: ['report:read:cloud_recording'],
		levels: ['admin'],
	},
	query: { ...daysQuery, group_id: string },
	needsInQuery: ['from', 'to'],
	listKey: 'cloud_recording_storage',
	answer: object({
		from: string,
		to: string,
		cloud_recording_storage: list(
			object({ date: string, free_usage: string, plan_usage: string, usage: string }),
		),
	}),
	/** A day each, up to yesterday. */
	handle(call, context) {
		needsReports(context);
		const { from, to } = reportedDays(call, context);
		const users = new Set(reportedUsers(call, context).map(({ id }) => id));
		const own = context.data.recordings.filter(({ host_id }) => users.has(host_id));
		const yesterday = Date.parse(day(context.options.now().getTime() - DAY));
		const days: string[] = [];
		for (let time = Date.parse(from); time <= Math.min(Date.parse(to), yesterday); time += DAY) {
			days.push(day(time));
		}
		const cloud_recording_storage = days.map((date) => {
			const bytes = own
				.filter(({ start_time }) => start_time.slice(0, 10) <= date)
				.flatMap(({ recording_files }) => recording_files.map(({ file_size }) => file_size))
				.reduce((sum, size) => sum + size, 0);
			return { date, free_usage: '0', plan_usage: '0', usage: megabytes(bytes) };
		});
		return { from, to, cloud_recording_storage };
	},
});

const megabytes = (bytes: number) => `${(bytes / MEGABYTE).toFixed(2)} MB`;
