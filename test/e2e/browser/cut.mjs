/**
 * Names of settings that n8n shortens with three dots where its panel is as narrow as in a window of 1280
 * pixels: two groups deep a label has 152 pixels, or 128 where the field can be put into the side panel.
 * The list the setting is added from shows the whole name.
 */
const SHORTENED = [
	'Additional Data Center Regions',
	'Add Recording to Video Management',
	'Allow Host to Control Participant Mute State',
	'Alternative Hosts Can Edit Polls',
	'Alternative Hosts Can Manage Cloud Recordings',
	'Alternative Hosts Can Manage Summary',
	'Authentication Domains',
	'Chat: Add Invited External Users',
	'Chat: Continue After the Meeting',
	'Email Hosts and Schedulers',
	'Enforce Login Domains',
	'Global Dial-In Countries',
	'Participant-Focused Meeting',
	'Q&A: Allow Anonymous Questions',
	'Q&A: Attendees Can Comment',
	'Q&A: Attendees Can Upvote',
	'Q&A: Questions Attendees See',
	'Registrants Confirmation Email',
	'Registrants Email Notification',
	'Sign Language Interpretation',
	'Start AI Companion Questions Automatically',
	'Start Meeting Summary Automatically',
	'Who Goes to Waiting Room',
	'Who Receives the Summary',
];
const ALLOWED = new Set(SHORTENED.map((name) => `label "${name}"`));

/** Whether a text, as `cutTexts` gives it, may be cut off. */
export const isAllowedCut = (text) => ALLOWED.has(text);
