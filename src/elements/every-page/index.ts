// What any page may need before it is touched, on a server or a disk. All else is loaded when it is used.
import './trusted-scripts';
import './copy-button';
import './heading-links';
import './page-tools';
import './site-search';
import './theme-switch';
