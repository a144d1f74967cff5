import { Router } from 'express';
import { deleteView, replaceView, saveView, view, views } from '../../contract/api/routes/views.ts';
import { serve } from './serve.ts';

export const viewRoutes = Router();

serve(viewRoutes, views, async ({ limit }, { workspace }) => {
  const { views, problems } = await workspace.views.list();
  const shown = views.slice(0, limit);
  const truncated = shown.length < views.length;
  return { views: shown, problems, shown: shown.length, total: views.length, truncated };
});
serve(viewRoutes, saveView, ({ name, view, ...beside }, { workspace }) =>
  name === null ? workspace.views.saveForLink(view) : workspace.views.save({ name, view, ...beside }),
);
serve(viewRoutes, view, ({ id }, { workspace }) => workspace.views.read(id));
serve(viewRoutes, replaceView, ({ id, 'if-match': expected, ...named }, { workspace }) =>
  workspace.views.replace(id, named, expected),
);
serve(viewRoutes, deleteView, ({ id, 'if-match': expected }, { workspace }) =>
  workspace.views.remove(id, expected),
);
