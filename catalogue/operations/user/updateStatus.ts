import { byId, type OperationEntry } from '../../entry';

const entry: OperationEntry = {
	wants: 'An administrator',
	goodToKnow: [
		'**Deactivate** takes the licenses of the user away and ends the login. The user and all data stay, and **Activate** brings the user back, without the licenses.',
		'**User** has to be named. Type `me` under By ID or Email to mean the connected user; an empty field never does.',
		'The list under **User** has inactive users too, each with the state.',
		'**Clock In** and **Clock Out** are for accounts with Zoom Workforce Management.',
		'Zoom refuses to activate or deactivate administrators and users of Zoom Rooms, and to activate a user when the account is full.',
	],
	call: ({ control }) => ({ namedUserId: byId(control.addUser({ status: 'inactive' }).id) }),
};

export default entry;
