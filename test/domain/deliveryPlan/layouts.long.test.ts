// The same in all 2,000 layouts.
import './layouts.test';
