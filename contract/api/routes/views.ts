import { z } from 'zod';
import { boundedShape } from '../../model/graph.ts';
import { keptBesideShape } from '../../model/kept-view.ts';
import { viewShape } from '../../model/view.ts';
import { fileProblemShape, limitParameter, revisionHeaders } from '../parameters.ts';
import { defineRoute } from '../route.ts';

const group = 'Saved views';

/** Also the name of its file, so it holds nothing that a file system might not take, or might take for a path. */
const viewId = z
  .string()
  .regex(
    /^(?!(con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9][a-z0-9-]{0,79}$/,
    'must be up to 80 small letters, digits and hyphens',
  )
  .describe('Id of the view, and the name of its file in the workspace')
  .meta({ examples: ['hanoi-1965'] });

const viewName = z
  .string()
  .trim()
  .min(1, 'is empty: type at least one letter')
  .max(200)
  .meta({ pattern: '\\S' });

const storedViewShape = z
  .object({
    id: viewId,
    name: z.string().nullable().describe('Null for a view that only a link refers to'),
    revision: z.string().describe('Changes with its content; the ETag of the answer'),
    savedAt: z.iso
      .datetime()
      .nullable()
      .describe('When its graph was saved; null where the file does not say it'),
    view: viewShape,
    ...keptBesideShape.shape,
  })
  .meta({ id: 'StoredView' });
export type StoredView = z.infer<typeof storedViewShape>;

const viewSummaryShape = storedViewShape
  .omit({ view: true, fingerprint: true })
  .extend({
    entities: z.number().int().describe('How many are on its canvas'),
    at: viewShape.shape.at,
  })
  .meta({ id: 'ViewSummary' });
export type ViewSummary = z.infer<typeof viewSummaryShape>;

const params = z.object({ id: viewId });

export const views = defineRoute({
  method: 'get',
  path: '/views',
  group,
  summary: 'The saved views by name, and the files that cannot be read as one',
  query: z.object({ limit: limitParameter(200, 1000) }),
  output: boundedShape.extend({
    views: z.array(viewSummaryShape),
    problems: z.array(fileProblemShape),
  }),
});

export const saveView = defineRoute({
  method: 'post',
  path: '/views',
  group,
  summary:
    'Saves a view under a name; without one, as what a link refers to: the same content has the same id then',
  body: z.object({ name: viewName.nullable().default(null), view: viewShape, ...keptBesideShape.shape }),
  output: storedViewShape,
  edits: true,
});

export const view = defineRoute({
  method: 'get',
  path: '/views/:id',
  group,
  summary: 'One saved view',
  params,
  output: storedViewShape,
});

export const replaceView = defineRoute({
  method: 'put',
  path: '/views/:id',
  group,
  summary: 'Replaces a saved view, unless somebody else has changed it since',
  params,
  headers: revisionHeaders,
  body: z.object({ name: viewName, view: viewShape, ...keptBesideShape.shape }),
  output: storedViewShape,
  edits: true,
});

export const deleteView = defineRoute({
  method: 'delete',
  path: '/views/:id',
  group,
  summary: 'Deletes a saved view, unless somebody else has changed it since',
  params,
  headers: revisionHeaders,
  output: z.void(),
  edits: true,
});
