// The scripts of the one-file edition.
import '../elements/every-page/copy-button';
import '../elements/every-page/site-search';
