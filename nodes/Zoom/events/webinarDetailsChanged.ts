import type { IDataObject } from 'n8n-workflow';
import { flag } from '../form/builders';
import { occurrence } from '../form/resourceLocator';
import { sessionPicker } from '../form/pickers';
import { asDictionary } from '../polling/compare';
import { changes } from '../polling/changes';
import type { PollRun } from '../polling/run';
import { defined, option, segment, triggerOptions } from './form';
import { WEBINAR_MEMBERS } from './members';
import { comparableSession, sessionDifferences } from './sessionDetails';

/** What moves by itself, or follows from the passcode, which is compared itself. */
const VOLATILE = ['start_url', 'join_url', 'uuid', 'encrypted_passcode', 'h323_passcode'];

const occurrenceId = occurrence('Watch only this occurrence of a recurring webinar');

const showPreviousOccurrences = flag(
	'show_previous_occurrences',
	'Show Previous Occurrences',
	'Whether to watch occurrences that are over too',
);

const picker = sessionPicker({
	name: 'webinarId',
	displayName: 'Webinar',
	searchListMethod: 'searchWebinars',
	form: 'numberOrUuid',
	description: 'The webinar to watch',
});

export const webinarDetailsChanged = changes({
	value: 'webinarDetailsChanged',
	name: 'Webinar Details Changed',
	description:
		'Fires when topic, schedule, agenda, recurrence, an occurrence or settings of a webinar change',
	see: 'https://developers.zoom.us/docs/api/meetings/#tag/webinars/GET/webinars/{webinarId}',
	requirements: 'Needs a webinar license and the scope webinar:read:webinar.',
	whenEmpty: "Check 'Webinar': Zoom has no such webinar.",
	fields: [...picker.fields, triggerOptions([occurrenceId, showPreviousOccurrences])],
	parameters: async (context) => ({
		webinar: await segment(context, picker),
		query: defined({
			occurrence_id: option(context, occurrenceId),
			show_previous_occurrences: option(context, showPreviousOccurrences),
		}),
	}),
	read: async (run) =>
		await run.get(`/webinars/${String(run.parameters.webinar)}`, queryOf(run), 'Light', {
			oneOf: ['id', 'uuid'],
		}),
	snapshot: (webinar, run, salt) =>
		comparableSession(
			webinar,
			VOLATILE,
			watchedSince(run),
			salt,
			queryOf(run).occurrence_id as string,
		),
	compare(before, after, webinar, run) {
		const found = sessionDifferences(before, after, watchedSince(run), WEBINAR_MEMBERS);
		return found.length ? [event(asDictionary(found), webinar)] : [];
	},
	sample: (webinar) => [event({}, webinar)],
});

function queryOf(run: PollRun): IDataObject {
	return run.parameters.query as IDataObject;
}

/** From when on occurrences are watched, in milliseconds since 1970. */
function watchedSince(run: PollRun): number {
	return queryOf(run).show_previous_occurrences === true ? -Infinity : run.now;
}

function event(changes: IDataObject, webinar: IDataObject): IDataObject {
	return { event_type: 'webinar_updated', changes_detected: changes, webinar };
}
