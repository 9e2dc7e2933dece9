import type { OperationEntry } from '../../entry';
import { ofList } from '../../registrants';

const entry: OperationEntry = {
	wants: 'A licensed host, and registration switched on',
	...ofList('meeting'),
};

export default entry;
