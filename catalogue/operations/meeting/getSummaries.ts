import { day, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'Pro or higher, with AI Companion; an administrator for all users',
	goodToKnow: [
		'The entries have no text. Give `meeting_uuid` to [Get Summary](#get-summary), which has it.',
		'**All Users** asks `GET /meetings/meeting_summaries`, which Zoom permits to administrators only. **One User** asks `GET /users/{userId}/meeting_summaries`; with User OAuth2, Me is who connected the credential. Zoom documents the second since 2026.',
		'**From** and **To** are date-times here, and are about when the summarized part of the meeting began. **Time Field** changes that to when the summary was written.',
		"Zoom's settings “Only share meeting summaries by email” and the control of IP addresses have to be off; with one of them on, apps get none.",
	],
	call: (account) => ({ filters: { from: `${day(account, -30)}T00:00:00Z` }, limit: 20 }),
};

export default entry;
