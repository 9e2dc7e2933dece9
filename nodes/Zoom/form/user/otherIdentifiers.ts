import { flag } from '../builders';

/** Under this option, the field of the user holds an encrypted address; see form/pickers.ts. */
export const encryptedEmail = flag(
	'encrypted_email',
	'Encrypted Email',
	'Whether User holds an email address that is encrypted',
);

/** Under this option, the field of the user holds the number that the company has for the person. */
export const employeeId = flag(
	'search_by_unique_id',
	'Employee ID',
	"Whether User holds the employee's unique ID in your company, as single sign-on gives it to Zoom",
);
