declare module 'cytoscape-cola' {
  import type { Ext } from 'cytoscape';

  const extension: Ext;
  export default extension;
}
