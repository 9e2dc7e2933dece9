import { loginTypeField } from '../../form/user/loginType';

/** Which of several users an email address means. */
export const whichLogin = loginTypeField(
	'Which login is meant when User is an email address that has several',
);
