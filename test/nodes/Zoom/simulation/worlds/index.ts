import type { MakeWorld } from '../world';
import { details } from './details';
import { meetings } from './meetings';
import { occasionOf } from './occasion';
import { participants } from './participants';
import { recordingFiles } from './recordingFiles';
import { recordings } from './recordings';
import { summary } from './summary';
import { usage } from './usage';
import { user } from './user';
import { webinars } from './webinars';

/** An event with a world of its own, for what is special about it. */
interface Own {
	make: MakeWorld;
	/** Changes that have to happen before the baseline. */
	before?: string[];
	/** The change that makes the event fire once, and what it is done with, for each time. */
	change: string;
	pick?: (time: number) => number;
}

const each = (time: number) => time;

const own: Record<string, Own> = {
	dailyUsageReportChanged: { make: usage, change: 'use' },
	meetingDetailsChanged: { make: details(false), change: 'rename', pick: each },
	meetingRecordingChanged: {
		make: recordingFiles,
		before: ['record', 'addFile'],
		change: 'rename',
		pick: each,
	},
	meetingSummaryUpdated: { make: summary, before: ['meet', 'write'], change: 'write', pick: each },
	newCloudRecording: { make: recordings, change: 'appearReady' },
	newMeetingCreated: { make: meetings, change: 'createSoon', pick: () => 5 },
	newMeetingParticipant: {
		make: participants(false),
		before: ['join', 'end'],
		change: 'reportMore',
		pick: each,
	},
	newWebinarCreated: { make: webinars, change: 'create' },
	newWebinarParticipant: {
		make: participants(true),
		before: ['join', 'end'],
		change: 'reportMore',
		pick: each,
	},
	userInformationChanged: { make: user, change: 'rename', pick: each },
	webinarDetailsChanged: { make: details(true), change: 'rename', pick: each },
};

/** Names of the events that have a world of their own; all events have the one of their occasion. */
export const special = Object.keys(own);

/** The part of Zoom that an event watches: its own world, or else that of its occasion. */
export function worldOf(event: string): Required<Own> {
	const world = own[event] ?? { make: occasionOf(event), change: 'happen' };
	return { before: [], pick: () => 0, ...world };
}
