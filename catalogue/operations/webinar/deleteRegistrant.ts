import type { OperationEntry } from '../../entry';
import { ofDeletion } from '../../registrants';

const entry: OperationEntry = {
	wants: 'A webinar license, and registration switched on',
	...ofDeletion('webinar'),
};

export default entry;
