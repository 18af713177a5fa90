// What a page from a server needs before it is touched, in one request.
import './index';
import '../offline/register-worker';
