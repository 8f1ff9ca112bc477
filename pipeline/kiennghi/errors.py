"""Every error that a caller may want to react to differently.

    KiennghiError
    ├── InputError      one input cannot be read; the others go on      (code: why, in one word)
    ├── ConfigError     a configuration or label file is wrong          (mend the file)
    ├── ModelError      a model folder is missing, damaged or foreign   (retrain or choose another)
    └── RunError        the run folder cannot be used or does not add up (look before trusting it)

A message says what was expected, what was found, where, and what to do next, in one line.
"""


class KiennghiError(Exception):
    """Base of all errors raised on purpose by this package."""


class InputError(KiennghiError):
    """One input could not be read.

    Args:
        code: one word for programs: ``empty``, ``unsupported``, ``mismatch``, ``encrypted``, ``too_large``,
            ``bomb``, ``broken``, ``binary``, ``encoding``, ``no_text``, ``no_program`` (one that must be installed to
            read it is not), ``unreadable``, ``folder``, ``duplicate``, ``timeout``, ``memory`` or ``crash``.
        message: one line for people.
    """

    def __init__(self, code: str, message: str):
        super().__init__(message)
        self.code = code

    def __reduce__(self) -> tuple[type["InputError"], tuple[str, str]]:
        """Keep the code when the error crosses a process border."""
        return (InputError, (self.code, str(self)))


class ConfigError(KiennghiError):
    """A configuration or label file does not say what it must say."""


class ModelError(KiennghiError):
    """A model folder is missing, damaged, or made for other labels."""


class RunError(KiennghiError):
    """A run folder cannot be used, or its counts do not add up."""
