import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import '../ui/overlays.css';
import '../ui/switch.css';
import '../ui/coarse.css';
import '../ui/forced-colors.css';
import './print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Part } from '../ui/part.tsx';
import { applyTheme } from '../ui/theme.ts';
import { App } from './app.tsx';

applyTheme();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root" to draw the page in.');
createRoot(root).render(
  <StrictMode>
    <Part name="The page">
      <App />
    </Part>
  </StrictMode>,
);
