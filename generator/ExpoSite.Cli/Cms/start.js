import CMS from './sveltia-cms/index.js';

CMS.init();
