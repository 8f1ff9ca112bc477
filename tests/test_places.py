"""Names from the head of minutes → administrative units with codes, then and today."""

from __future__ import annotations

import subprocess
import sys

import pytest

from kiennghi.places import find_units
from kiennghi.records import Unit, Units

PHU_THO, VINH_PHUC = Unit("25", "Tỉnh Phú Thọ"), Unit("26", "Tỉnh Vĩnh Phúc")
HA_NOI = Unit("01", "Thành phố Hà Nội")


def test_a_commune_of_before_is_told_with_its_codes_and_what_it_became() -> None:
    """Province, district and commune as they were; the province and the commune that they are part of now."""
    assert find_units("tỉnh Vĩnh Phúc", "huyện Tam Dương", "xã An Hòa", date="2024-03-12") == Units(
        VINH_PHUC,
        Unit("247", "Huyện Tam Dương"),
        Unit("08887", "Xã An Hòa"),
        PHU_THO,
        (Unit("08896", "Xã Hoàng An"),),
    )


def test_a_divided_commune_became_several() -> None:
    """All parts are named, the one with most of it first; none is chosen silently."""
    found = find_units("thành phố Hà Nội", "quận Hoàn Kiếm", "phường Tràng Tiền", date="2023-01-01")
    assert found is not None
    assert found.communes_now == (Unit("00082", "Phường Cửa Nam"), Unit("00070", "Phường Hoàn Kiếm"))


def test_a_meeting_since_the_reform_is_in_a_commune_of_today() -> None:
    """No district; the unit is its own successor."""
    hong_ha = Unit("00097", "Phường Hồng Hà")
    found = find_units("thành phố Hà Nội", None, "phường Hồng Hà", date="2025-09-01")
    assert found == Units(HA_NOI, None, hong_ha, HA_NOI, (hong_ha,))


@pytest.mark.parametrize(
    ("province", "district", "commune", "expected"),
    [
        ("TP. Hồ Chí Minh", "Q.1", "P. Bến Nghé", "26740"),
        ("thành phố Hồ Chí Minh", "quận 5", "phường 05", "27334"),
        ("tỉnh Hoà Bình", "huyện Lạc Thuỷ", "xã Khoan Dụ", "05413"),  # tones written the new way
        (None, "quận Ba Đình", "phường Nguyễn Trung Trực", "00004"),  # merged into Trúc Bạch before the reform
    ],
)
def test_a_name_is_known_however_it_is_written(
    province: str | None, district: str | None, commune: str, expected: str
) -> None:
    """Short kinds, numbers with a zero, tones in either place, names from before an earlier merger."""
    found = find_units(province, district, commune, date="2023-01-01")
    assert found is not None
    assert found.commune is not None
    assert found.commune.code == expected


def test_a_district_that_only_one_province_has_tells_the_province() -> None:
    """Minutes of a district seldom name their province."""
    found = find_units(None, "thị xã Ninh Hòa", None, date="2017-01-01")
    khanh_hoa = Unit("56", "Tỉnh Khánh Hòa")
    assert found == Units(khanh_hoa, Unit("572", "Thị xã Ninh Hòa"), None, khanh_hoa)


@pytest.mark.parametrize("commune", ["xã Không Có Thật", "xã Tam Dương"])
def test_a_commune_that_is_not_there_leaves_its_district(commune: str) -> None:
    """Nothing is guessed; what is certain stays."""
    found = find_units("tỉnh Vĩnh Phúc", "huyện Tam Dương", commune, date="2020-01-01")
    assert found == Units(VINH_PHUC, Unit("247", "Huyện Tam Dương"), None, PHU_THO)


@pytest.mark.parametrize(
    ("province", "district", "commune"),
    [
        (None, None, None),
        (None, None, "xã Tân Lập"),  # dozens of them
        (None, None, "phường Không Có Thật"),
        (None, "huyện Châu Thành", None),  # one in each of nine provinces
    ],
)
def test_what_is_not_certain_is_not_told(province: str | None, district: str | None, commune: str | None) -> None:
    """A name that several units have, and nothing else tells apart, stands for none."""
    assert find_units(province, district, commune, date="2020-01-01") is None


def test_a_province_of_today_keeps_its_code_from_before() -> None:
    """Hải Dương was a province, and is part of Hải Phòng."""
    found = find_units("tỉnh Hải Dương", None, None, date="2019-05-05")
    assert found == Units(Unit("30", "Tỉnh Hải Dương"), None, None, Unit("31", "Thành phố Hải Phòng"))


def test_the_package_itself_is_not_imported() -> None:
    """It would look addresses up on the network, and takes long to load."""
    code = (
        "import sys; from kiennghi.places import find_units; find_units('tỉnh Hải Dương', None, None, date=None);"
        " print(sorted({'vietnamadminunits', 'geopy', 'shapely'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
