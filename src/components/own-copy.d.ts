/** A module that a script has a copy of, of its own: the bundler takes each address for another module. */
declare module '*.ts?copies';
declare module '*.ts?verify';
