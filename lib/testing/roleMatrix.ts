import { adviceRows } from './roleMatrix/advice.ts'
import { contentRows } from './roleMatrix/content.ts'
import { peopleRows } from './roleMatrix/people.ts'
import { playbookRows } from './roleMatrix/playbook.ts'
import type { Rows } from './roleMatrix/row.ts'
import { siteRows } from './roleMatrix/site.ts'
import { workshopRows } from './roleMatrix/workshop.ts'

/** One row for each action, loader and route handler, by its name. A new one without a row fails the test. */
export const matrix: Rows = { ...peopleRows, ...workshopRows, ...adviceRows, ...playbookRows, ...contentRows, ...siteRows }
