// A program that provides a database, says what it has and stays, without any care for its own end.
import { provideDatabase } from '../../../server/database/provide.ts';
import { silently } from '../../../server/process/progress.ts';
import { readSettings } from '../../../server/process/settings.ts';

const database = await provideDatabase(readSettings(process.env), silently);
process.send?.({ uri: database.uri, username: database.username, password: database.password });
setInterval(() => {}, 60_000);
