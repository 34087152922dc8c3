/**
 * Settings of the compressor for code that runs in long loops. By default it writes a function that is called at one place
 * into that place, where it is made anew for each element; columns of 200,000 cells then take four times as long.
 */
module.exports = { inline: 0, reduce_vars: false };
