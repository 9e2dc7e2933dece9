const WANTED = 60;
/** Texts, and registration that is open: otherwise the form hides what belongs to it. */
const CHOSEN = { approval_type: 0, contact_name: 'Robin', contact_email: 'robin@example.com' };

function valueOf({ name, type, default: usual, displayOptions }) {
	if (displayOptions?.show) return undefined;
	return CHOSEN[name] ?? (['boolean', 'options'].includes(type) ? usual : undefined);
}

/**
 * 60 settings for our node's Create operation: every switch and every choice, and texts to fill up.
 * `description` is that of the node. Returns them by group as the form has them (`form`), and as
 * [path in the body with dots, value] each (`values`).
 */
export function manySettings({ properties }) {
	const { options: groups } = properties.find(({ name }) => name === 'settings');
	const form = {};
	const values = [];
	for (const { name: group, options } of groups) {
		for (const field of options) {
			const value = valueOf(field);
			if (value === undefined || values.length === WANTED) continue;
			form[group] = { ...form[group], [field.name]: value };
			values.push([field.routing.send.property, value]);
		}
	}
	if (values.length < WANTED) throw new Error(`Create has only ${values.length} simple settings.`);
	return { form, values };
}

/** The ten settings that n8n's own node can make a meeting with, as `manySettings` gives its own. */
export const tenSettings = {
	form: {
		audioAndVideo: {
			audio: 'both',
			host_video: true,
			mute_upon_entry: true,
			participant_video: true,
		},
		recordingAndAi: { auto_recording: 'cloud' },
		regions: { cn_meeting: true, in_meeting: true },
		registration: { registration_type: 1 },
		securityAndAccess: { join_before_host: true, watermark: true },
	},
	values: [
		['settings.audio', 'both'],
		['settings.host_video', true],
		['settings.mute_upon_entry', true],
		['settings.participant_video', true],
		['settings.auto_recording', 'cloud'],
		['settings.cn_meeting', true],
		['settings.in_meeting', true],
		['settings.registration_type', 1],
		['settings.join_before_host', true],
		['settings.watermark', true],
	],
};

/** The request body that holds these values. */
export function bodyOf(values) {
	const body = {};
	for (const [path, value] of values) {
		const names = path.split('.');
		const last = names.pop();
		let place = body;
		for (const name of names) place = place[name] ??= {};
		place[last] = value;
	}
	return body;
}
