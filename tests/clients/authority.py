"""A certificate authority of the tests' own, and the certificates that it signs."""

import datetime

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


def name_of(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def pem_of(certificate):
    return certificate.public_bytes(serialization.Encoding.PEM).decode()


def key_pem_of(key):
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()


class Authority:
    """Signs what it is asked to, with a key of its own or a given one."""

    def __init__(self, name, key=None, is_ca=True):
        self.key = key or ec.generate_private_key(ec.SECP256R1())
        self.name = name_of(name)
        self.certificate = self._make(self.name, self.key.public_key(), is_ca)
        self.pem = pem_of(self.certificate)

    def sign(self, name, days=30):
        """The PEM of a new certificate and of its key."""
        key = ec.generate_private_key(ec.SECP256R1())
        made = self._make(name_of(name), key.public_key(), False, days)
        return pem_of(made), key_pem_of(key)

    def _make(self, subject, public_key, is_ca, days=30):
        now = datetime.datetime.now(datetime.timezone.utc)
        return (
            x509.CertificateBuilder().subject_name(subject).issuer_name(self.name).public_key(public_key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=100))
            .not_valid_after(now + datetime.timedelta(days=days))
            .add_extension(x509.BasicConstraints(ca=is_ca, path_length=None), critical=True)
            .sign(self.key, hashes.SHA256())
        )
