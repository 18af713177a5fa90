// Every script of the site that needs no server as one classic script: browsers load no modules from a disk.
import '../elements/every-page';
import '../elements/some-pages';
