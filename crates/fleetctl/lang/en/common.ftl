# What all commands have in common.

common-answer-unreadable = the answer cannot be read: { $cause }
common-answer-yes-or-no = answer y or n
common-language-unknown = AWS_IOT_LANG is { $word }, which is no language of fleetctl: { $languages }
# Shown below a learning moment; s is typed.
common-moment-read = Enter goes on, s skips these explanations:
common-no-default = [y/N]
common-not-answered = the question was not answered; nothing was done
common-same-command = the same without questions:
common-stopped = stopped; nothing was done
common-yes-default = [Y/n]
