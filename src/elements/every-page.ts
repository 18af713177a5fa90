// What any page may need before it is touched, in one request. All else is loaded when it is used.
import './trusted-scripts';
import './copy-button';
import './heading-links';
import './page-tools';
import './register-worker';
import './site-search';
import './theme-switch';
