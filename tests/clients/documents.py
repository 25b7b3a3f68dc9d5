"""Policy documents that several tests use."""

import json


def statement(**fields):
    return json.dumps({"Version": "2012-10-17", "Statement": [fields]})


IOT_POLICY = statement(Effect="Allow", Action="iot:Connect", Resource="*")
S3_READ = statement(Effect="Allow", Action="s3:GetObject", Resource="arn:aws:s3:::bucket/*")


def trust(**principal):
    return statement(Effect="Allow", Principal=principal, Action="sts:AssumeRole")


TRUST_IOT = trust(Service="iot.amazonaws.com")
