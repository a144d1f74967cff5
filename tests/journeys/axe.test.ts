import { testScreens } from './test-screens.ts';

testScreens(0);
