import { pageOf } from '../../behaviour/paging';
import { checkUtc } from '../../behaviour/rules';
import { DAY, iso } from '../../data/maker';
import { invalidField } from '../../errors';
import { endpoint } from '../endpoint';
import { pageQuery } from '../shapes/pages';
import { boolean, dateTime, enumOf, list, number, object, string } from '../shapes/schema';

export const listArchivedFiles = endpoint('GET /archive_files', {
	id: 'ZOOM_LIST_ARCHIVED_FILES',
	rate: 'Medium',
	scopes: {
		classic: ['recording:read'],
		granular: ['archiving:read:list_archived_files'],
		levels: ['admin', 'master'],
	},
	query: {
		...pageQuery,
		from: dateTime,
		to: dateTime,
		query_date_type: {
			...enumOf(string, ['meeting_start_time', 'archive_complete_time']),
			default: 'meeting_start_time',
		},
		group_id: string,
		group_ids: string,
	},
	listKey: 'meetings',
	answer: object({
		from: string,
		meetings: list(
			object(
				{
					account_name: string,
					archive_files: list(
						object(
							{
								download_url: string,
								file_extension: string,
								file_path: string,
								file_size: number,
								file_type: enumOf(string, [
									'MP4',
									'M4A',
									'CHAT',
									'CC',
									'CHAT_MESSAGE',
									'TRANSCRIPT',
									'SUB_GROUP_MEMBER_LOG',
									'AIC_COVERSATION',
								]),
								id: string,
								individual: boolean,
								participant_email: string,
								participant_join_time: string,
								participant_leave_time: string,
								recording_type: enumOf(string, [
									'shared_screen_with_speaker_view',
									'audio_only',
									'chat_file',
									'closed_caption',
									'chat_message',
									'audio_transcript',
									'aic_conversation',
								]),
								status: enumOf(string, ['completed', 'processing', 'failed']),
								encryption_fingerprint: string,
								number_of_messages: number,
								storage_location: enumOf(string, [
									'US',
									'AU',
									'BR',
									'CA',
									'EU',
									'IN',
									'JP',
									'SG',
									'CH',
								]),
								auto_delete: boolean,
							},
							[
								'download_url',
								'file_extension',
								'file_size',
								'file_type',
								'id',
								'individual',
								'participant_join_time',
								'participant_leave_time',
								'recording_type',
								'status',
								'encryption_fingerprint',
							],
						),
					),
					complete_time: string,
					duration: number,
					duration_in_second: number,
					host_id: string,
					id: number,
					is_breakout_room: boolean,
					meeting_type: enumOf(string, ['internal', 'external']),
					parent_meeting_id: string,
					recording_count: number,
					start_time: string,
					timezone: string,
					topic: string,
					total_size: number,
					type: enumOf(number, [1, 2, 3, 4, 5, 6, 7, 8, 9, 100]),
					uuid: string,
					status: enumOf(string, ['completed', 'processing']),
					group_id: string,
					physical_files: list(
						object({ file_id: string, file_name: string, file_size: number, download_url: string }),
					),
				},
				[
					'account_name',
					'archive_files',
					'complete_time',
					'duration',
					'duration_in_second',
					'host_id',
					'id',
					'is_breakout_room',
					'meeting_type',
					'recording_count',
					'start_time',
					'timezone',
					'topic',
					'total_size',
					'type',
					'uuid',
					'status',
				],
			),
		),
		next_page_token: string,
		page_size: number,
		to: string,
		total_records: number,
	}),
	handle(call, context) {
		const { query } = call;
		checkUtc(query);
		const now = context.options.now().getTime();
		const to = String(query.to ?? iso(query.from ? Date.parse(String(query.from)) + 7 * DAY : now));
		const from = String(query.from ?? iso(Date.parse(to) - 7 * DAY));
		const [start, end] = [Date.parse(from), Date.parse(to)];
		if (start > end) throw invalidField('from');
		if (context.options.strict && end - start > 7 * DAY) throw invalidField('from');
		const field =
			query.query_date_type === 'archive_complete_time' ? 'complete_time' : 'start_time';
		const groups = String(query.group_ids ?? query.group_id ?? '').split(',');
		const items = context.data.archives
			.filter((archive) => Date.parse(archive[field]) >= start && Date.parse(archive[field]) <= end)
			.filter(({ group_id }) => groups[0] === '' || groups.includes(String(group_id)));
		const page = pageOf(items, call, context);
		return {
			from,
			to,
			next_page_token: page.nextPageToken,
			page_size: page.pageSize,
			total_records: page.total,
			meetings: page.items,
		};
	},
});
