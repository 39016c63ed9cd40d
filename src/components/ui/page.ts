import { startPrintAddresses } from '../cite/print-addresses.ts';
import { startPermalinks } from './permalinks.ts';
import { startPreviews } from './previews.ts';
import { startSearchOpener } from './search-opener.ts';
import { startThemeSwitch } from './theme.ts';

// All that runs on every page. Each part leaves the page as it was when something that it needs is missing.
startThemeSwitch();
startSearchOpener();
startPreviews();
startPermalinks();
startPrintAddresses();
