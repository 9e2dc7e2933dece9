import { tell, type Told } from './adviceTable';
import type { Explanation, Refusal } from './errors';
import { isOf, takesAway, type Form } from './shown';

const NONE: Told = {
	message: 'This meeting has no cloud recording',
	description:
		'It was not recorded to the cloud, its recording is still being processed, or it was deleted. Try again later, or look under Recordings in Zoom.',
};

const GONE: Told = {
	message: 'The recording is gone already',
	description:
		'Zoom has none under this ID: it was deleted, is in the trash, or is still being processed. If it should still be there, check the ID, or look under Recordings in Zoom.',
};

const NOT_IN_TRASH: Told = {
	message: 'There is no such recording in the trash',
	description:
		'Zoom keeps it there for 30 days. Check the ID: a number means the latest session, a UUID one certain session. It may have been brought back already.',
};

const IN_SIMULIVE: Told = {
	message: 'This recording is played in a simulive webinar, so it stays',
	description: 'Take it out of the webinar first.',
};

const IN_USE: Told = {
	message: 'Zoom uses this recording elsewhere, so it stays',
	description: 'Take it out of what uses it in Zoom first.',
};

/** Codes 3301 and 3302. */
export function noRecording(refusal: Refusal, form: Form): Explanation {
	const told = takesAway(form) ? GONE : isOf(form, 'recording/restore') ? NOT_IN_TRASH : NONE;
	return tell(told, refusal, form);
}

/** Code 3310 for one file, 3332 for all of a session. */
function recordingInUse(refusal: Refusal, form: Form): Explanation {
	return tell(/simulive/i.test(refusal.message) ? IN_SIMULIVE : IN_USE, refusal, form);
}

/** What Zoom says of recordings only. */
export const ON_RECORDINGS: Record<number, Told> = {
	3301: noRecording,
	3302: noRecording,
	3303: {
		message: 'The meeting is not over yet, so its recording stays',
		description: 'Try again some minutes after its end, once Zoom has processed the recording.',
	},
	3309: {
		message: "The account's cloud storage is full",
		description: 'Delete recordings for good, or get more storage in Zoom, then try again.',
	},
	3310: recordingInUse,
	3332: recordingInUse,
};
