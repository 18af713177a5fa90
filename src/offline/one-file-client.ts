// The scripts of the one-file edition.
import '../elements/copy-button';
import '../elements/site-search';
