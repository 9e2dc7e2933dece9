/** An answer of Zoom's that is an error: HTTP status, Zoom's code, message and (for 300) the fields. */
export class ZoomError extends Error {
	constructor(
		readonly status: number,
		readonly code: number,
		message: string,
		readonly fields?: FieldError[],
		readonly headers: Record<string, string> = {},
	) {
		super(message);
	}

	/** The JSON body Zoom sends. */
	get body(): Record<string, unknown> {
		const { code, message, fields } = this;
		return fields ? { code, message, errors: fields } : { code, message };
	}
}

export interface FieldError {
	field: string;
	message: string;
}

/** 400 / 300 with the fields that are wrong. */
export const validationFailed = (fields: FieldError[]) =>
	new ZoomError(400, 300, 'Validation Failed.', fields);

/** 400 / 300 for one field. */
export const invalidField = (field: string, message = 'Invalid field.') =>
	validationFailed([{ field, message }]);

export const unknownEndpoint = () =>
	new ZoomError(404, 2300, 'This API endpoint is not recognized.');

export const userNotFound = (id: string) => new ZoomError(404, 1001, `User does not exist: ${id}`);

export const meetingNotFound = (id: string | number) =>
	new ZoomError(404, 3001, `Meeting does not exist: ${id}.`);

export const webinarNotFound = (id: string | number) =>
	new ZoomError(404, 3001, `Webinar ${id} not found or has expired.`);

export const recordingNotFound = () =>
	new ZoomError(404, 3301, 'There is no recording for this meeting.');

export const instanceNotEnded = () => new ZoomError(404, 3001, 'Meeting ID is invalid or not end.');

export const notTheHost = () => new ZoomError(400, 3003, 'You are not the meeting host.');

/** The plan gate: code 200 inside an error. */
export const paidOnly = (accountId: string) =>
	new ZoomError(400, 200, `Only available for paid account: ${accountId}`);

/** Zoom's answer with HTTP 200 that is an error all the same. */
export const noRight = () => new ZoomError(200, 200, 'You do not have the right permissions.');

export const noPermission = () => new ZoomError(400, 200, 'No permission.');

export const tooOld = () => new ZoomError(400, 12702, 'Can not access a meeting a year ago.');

export const invalidToken = (message = 'Invalid access token.') => new ZoomError(401, 124, message);

/** 400 / 4711; any one of the scopes would have been enough. */
export const missingScope = (scopes: string[]) =>
	new ZoomError(400, 4711, `Invalid access token, does not contain scopes:[${scopes.join(', ')}].`);
