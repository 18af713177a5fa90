// Every script of the site as one classic script: browsers load no modules from a disk.
import '../elements/trusted-scripts';
import '../elements/code-filter';
import '../elements/copy-button';
import '../elements/heading-links';
import '../elements/log-decoder';
import '../elements/page-tools';
import '../elements/search-page';
import '../elements/site-search';
import '../elements/theme-switch';
